import { customPinyin, pinyin } from 'pinyin-pro';

// Words that pinyin-pro reads wrongly everywhere. A single headword that it reads wrongly gets a `pinyin` in its YAML.
customPinyin({ 载体: 'zài tǐ' });

/**
 * The reading of a headword: syllables with tone marks, separated by spaces. Latin letters and digits stay as they are;
 * punctuation is dropped. Tones are the dictionary's, without sandhi, as GB/T 16159 requires.
 */
export function reading(headword: string): string {
  return pinyin(headword.replace(/[“”‘’"'《》〈〉「」『』（）()、，,·—–]/g, ' '), {
    toneSandhi: false,
    nonZh: 'consecutive',
  })
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * ASCII search keys for a reading: the whole (`gangzhigu`) and the initials (`gzg`). `ü` becomes `v`, as people type
 * it.
 */
export function searchKeys(reading: string): string[] {
  const syllables = reading
    .toLowerCase()
    .replaceAll(/[üǖǘǚǜ]/g, 'v')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((syllable) => syllable !== '');
  // A run with digits is a shorthand (1350, 5g): people type all of it, not just its first character.
  const initials = syllables.map((syllable) => (/\d/.test(syllable) ? syllable : syllable.charAt(0)));
  return [...new Set([syllables.join(''), initials.join('')])].filter((key) => key !== '');
}
