import { COMMON_TAGS } from './common-tags.ts';

/** Opens the shadow root of an element, if it has one. */
export type OpenRoot = (element: Element) => ShadowRoot | null;

/** Open shadow roots: all that a page's own script can see. */
export const openRoot: OpenRoot = (element) => element.shadowRoot;

/** Elements that HTML lets have no shadow root. */
const NEVER_HOSTS =
  'abbr,address,audio,base,bdi,bdo,button,canvas,caption,cite,code,col,colgroup,data,datalist,del,details,dfn,dialog,dl,' +
  'embed,fieldset,figcaption,figure,form,head,hr,html,iframe,input,ins,kbd,label,legend,map,mark,menu,meter,noscript,' +
  'object,ol,optgroup,option,output,picture,pre,progress,q,rp,rt,ruby,s,samp,select,slot,small,source,sub,summary,sup,' +
  'svg,table,tbody,template,textarea,tfoot,th,thead,time,title,track,u,var,video,wbr';

const MAY_HOST = `:not(${COMMON_TAGS},${NEVER_HOSTS})`;

/** Paragraphs may host too. With content of their own, which a shadow root would hide, they never do. */
const EMPTY_PARAGRAPHS = 'p:empty';

/**
 * The shadow roots in a tree, itself included, without those inside them. `expect` is told of custom elements that have
 * none, or none yet.
 */
export function rootsIn(tree: Node, open: OpenRoot, expect: (host: Element) => void): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  if (!(tree instanceof Element || tree instanceof Document || tree instanceof DocumentFragment)) return roots;
  if (tree instanceof Element) addRoot(tree);
  for (const selector of [MAY_HOST, EMPTY_PARAGRAPHS])
    for (const element of tree.querySelectorAll(selector)) addRoot(element);
  return roots;

  function addRoot(element: Element): void {
    const root = open(element);
    if (root) roots.push(root);
    else if (element.localName.includes('-')) expect(element);
  }
}
