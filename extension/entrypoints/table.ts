import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askTable } from '../content/ask-table.ts';
import { offer } from '../content/later.ts';

/** Gets the table of a set of packs other than the default; injected only for readers who have one. */
export default defineUnlistedScript(() => offer('table', askTable));
