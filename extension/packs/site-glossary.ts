import { tellOfPacks } from './tell-of-packs.ts';
import { checkPack, parsePackFile } from './read/pack-json.ts';
import { sitePackId } from './site-glossary-choice.ts';
import { keepPack } from './store.ts';
import { FORM, type Problem, Unfit } from './types.ts';

/**
 * Imports a site's own glossary, for that site only, after the reader has agreed. The content script has fetched it
 * with the page's own rights.
 */
export async function takeSiteGlossary(offered: { site: string; url: string; text: string }): Promise<Problem[]> {
  const { site, url, text } = offered;
  try {
    const { pack, problems } = checkPack(parsePackFile(text));
    if (!pack) return problems;
    const id = sitePackId(site);
    await keepPack(
      { ...pack, id },
      {
        id,
        form: FORM,
        revision: crypto.randomUUID(),
        title: pack.title,
        version: pack.version,
        licence: pack.licence.editorial,
        source: site,
        file: url,
        imported: new Date().toISOString(),
        terms: pack.terms.length,
        site,
      },
    );
    await tellOfPacks();
    return [];
  } catch (error) {
    return [error instanceof Unfit ? error.problem : { code: 'failed', detail: String(error) }];
  }
}
