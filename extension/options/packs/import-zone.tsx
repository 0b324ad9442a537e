import { useState } from 'preact/hooks';
import { useSurface } from '../../ui/surface.tsx';
import { FileButton } from './file-button.tsx';
import { packLabels } from './labels.ts';

/** A place to drop a file, with a button to choose one. */
export function ImportZone({ onFile }: { onFile(file: File): void }) {
  const words = packLabels[useSurface().lang];
  const [over, setOver] = useState(false);
  return (
    <div
      class="drop"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file) onFile(file);
      }}
    >
      <p>
        {words.drop}
        <span class="quiet">{words.kinds}</span>
      </p>
      <FileButton onFile={onFile}>{words.choose}</FileButton>
    </div>
  );
}
