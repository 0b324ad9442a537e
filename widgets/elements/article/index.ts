import { define } from '../shared/define.ts';
import { MingciArticle } from './mingci-article.ts';

define('mingci-article', MingciArticle);

export { MingciArticle };
