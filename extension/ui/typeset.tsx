import { breaths } from '../../widgets/core/card/text.ts';

/** Chinese text with some space after ASCII punctuation, as in the card; its characters are unchanged. */
export function Typeset({ text }: { text: string }) {
  return (
    <>
      {breaths(text).map((piece, i) =>
        i % 2 ? (
          <span key={i} class="breath">
            {piece}
          </span>
        ) : (
          piece
        ),
      )}
    </>
  );
}
