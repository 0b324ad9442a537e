import { customPinyin, pinyin } from 'pinyin-pro';

// Words that pinyin-pro reads wrongly wherever they stand. A headword of its own kind gets a `pinyin` in its YAML.
customPinyin({ 载体: 'zài tǐ' });

/**
 * The reading of a headword: syllables with tone marks, apart by spaces; Latin letters and digits stay as they are, marks
 * fall away. The tones are the dictionary's, without sandhi, as GB/T 16159 writes them.
 */
export function reading(headword: string): string {
  return pinyin(headword.replace(/[“”‘’"'《》〈〉「」『』（）()、，,·—–]/g, ' '), {
    toneSandhi: false,
    nonZh: 'consecutive',
  })
    .replace(/\s+/g, ' ')
    .trim();
}

/** Search keys of a reading, in ASCII: all of it (`gangzhigu`) and its initials (`gzg`). `ü` is `v`, as people type it. */
export function searchKeys(reading: string): string[] {
  const syllables = reading
    .toLowerCase()
    .replaceAll(/[üǖǘǚǜ]/g, 'v')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((syllable) => syllable !== '');
  // A run that has digits is a shorthand (1350, 5g): people type all of it, not its first character.
  const initials = syllables.map((syllable) => (/\d/.test(syllable) ? syllable : syllable.charAt(0)));
  return [...new Set([syllables.join(''), initials.join('')])].filter((key) => key !== '');
}
