import { breaths } from '../../widgets/core/card/text.ts';

/** Chinese text with air after its ASCII punctuation, as the card sets it; its characters are untouched. */
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
