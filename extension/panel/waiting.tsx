import { labels as cardLabels } from '../../widgets/core/card/labels.ts';
import { useSurface } from '../ui/surface.tsx';
import { labels } from './labels.ts';
import { Notice } from './notice.tsx';

/** Stands where something is about to be shown that the packs are asked for, or says that they can't be read. */
export function Waiting({ failed }: { failed: boolean }) {
  const { lang } = useSurface();
  const words = labels[lang];
  if (failed) {
    return (
      <Notice what={words.failed}>
        <button type="button" onClick={() => location.reload()}>
          {cardLabels[lang].retry}
        </button>
      </Notice>
    );
  }
  return (
    <p role="status" class="quiet waiting">
      {words.loading}
    </p>
  );
}
