import { labels as cardLabels } from '../../widgets/core/card/labels.ts';
import { useSurface } from '../ui/surface.tsx';
import { labels } from './labels.ts';
import { Notice } from './notice.tsx';

/** A placeholder while the packs are asked; says so if they can't be read. */
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
