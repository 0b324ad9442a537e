import { css, html, LitElement } from 'lit';

/**
 * Says which terms are explained: for a site with its own glossary, beside or instead of those that come with the
 * library. Its content uses its pack; one without content applies to the whole page, if it is there before the first
 * element asks.
 *
 * The pack is fetched when the first element needs it, once for the page. If that fails, everything in the page shows
 * what its markup says, and `mingci-error` says why.
 *
 * @tag mingci-pack
 * @attr {string} src - Address of a compiled pack, whole (`packs/<id>.json`) or split (`packs/<id>/marks.json`).
 * @attr {string} integrity - The pack’s hash, as in `<script integrity>`.
 * @attr {string} pack - Instead of `src`: ids of bundled packs, or addresses, separated by spaces, in order of precedence.
 * @fires {CustomEvent} mingci-load - The pack has loaded. `detail`: `url`, `pack` (its id), `terms` (how many).
 * @fires {CustomEvent} mingci-error - The pack failed to load, or is not valid. `detail`: `message`, `cause`.
 * @slot - The content this pack applies to.
 */
export class MingciPack extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  override render() {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mingci-pack': MingciPack;
  }
}
