import { copyButtons } from './copy.ts';
import { fillBase } from './slots.ts';
import { playground } from './playground.ts';

// What each page of the gallery does by script. Without it, all is there to be read and copied by hand.

fillBase();
copyButtons();
const section = document.querySelector<HTMLElement>('[data-try]');
if (section) playground(section);
