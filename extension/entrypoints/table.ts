import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askTable } from '../content/ask-table.ts';
import { offer } from '../content/later.ts';

/** What asks for the table of other packs than those every reader has, put into frames of readers who have such. */
export default defineUnlistedScript(() => offer('table', askTable));
