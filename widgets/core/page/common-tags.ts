/**
 * Tags that most elements of most pages have, the most common first. A selector that passes over them takes a tenth of
 * the time of one that lists what is wanted instead, or of a walk that makes a wrapper for each element.
 */
export const COMMON_TAGS = 'p,a,li,td,tr,br,img,b,strong,em,i,ul,dd,dt,script,style,link,meta';
