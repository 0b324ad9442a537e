/**
 * `server.js`, for a server that draws the elements by `@lit-labs/ssr`: defines all of them, with the code that pages load
 * when it is needed there at hand, and takes the packs to draw them from.
 */
import './article/index.ts';
import './glossary/index.ts';
import './pack/index.ts';
import './term/index.ts';
import { comparison, comparisonStyles } from './indicator/comparison.ts';
import { MingciIndicator } from './indicator/index.ts';
import { MingciIndicators } from './indicators/index.ts';
import { tableOf } from './indicators/table.ts';

export { servePacks } from './pack/served.ts';

MingciIndicator.compare = comparison;
MingciIndicator.elementStyles = [...MingciIndicator.elementStyles, ...comparisonStyles];
MingciIndicators.table = tableOf;
