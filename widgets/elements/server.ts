/**
 * `server.js`, for a server that renders the elements with `@lit-labs/ssr`: defines all of them, together with the code
 * that pages would load when needed, and takes the packs to render them from.
 */
import './article/index.ts';
import './pack/index.ts';
import './term/index.ts';
import { categoryIndex } from './glossary/category-index.ts';
import { MingciGlossary } from './glossary/index.ts';
import { comparison, comparisonStyles } from './indicator/comparison.ts';
import { MingciIndicator } from './indicator/index.ts';
import { inline } from './indicator/inline.ts';
import { inlineStyles } from './indicator/inline-styles.ts';
import { MingciIndicators } from './indicators/index.ts';
import { tableOf } from './indicators/table.ts';

export { servePacks } from './pack/served.ts';

MingciGlossary.later = { categoryIndex };
MingciIndicator.later = { comparison, inline };
MingciIndicator.elementStyles = [...MingciIndicator.elementStyles, ...comparisonStyles, inlineStyles];
MingciIndicators.table = tableOf;
