import { copyButtons } from './copy.ts';
import { fillBase } from './slots.ts';
import { playground } from './playground.ts';

// The script of every page of the gallery. Without it, everything can still be read, and copied by hand.

fillBase();
copyButtons();
const section = document.querySelector<HTMLElement>('[data-try]');
if (section) playground(section);
