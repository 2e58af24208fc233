import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import type { Tag } from './tagged-text.ts';

/** Gives each word its part of speech. The words are such as `standIn` gives: the model takes each whole. */
export type TagWords = (words: readonly string[]) => readonly Tag[];

let loaded: TagWords | undefined;

/** The model is loaded once: a second copy of it breaks the first, and takes a tenth of a second. */
export function loadTagger(): TagWords {
  loaded ??= createTagWords();
  return loaded;
}

function createTagWords(): TagWords {
  const nlp = winkNlp(model, ['pos']);
  const { pos, precedingSpaces } = nlp.its;
  return (words) => {
    if (words.length === 0) return [];
    const tokens = nlp.readDoc(words.join(' ')).tokens();
    const tags = tokens.out(pos) as Tag[];
    if (tags.length === words.length) return tags;
    // "cannot" is two words to the model; the first one's tag stands for both.
    const spaces = tokens.out(precedingSpaces);
    return tags.filter((_, index) => index === 0 || spaces[index] !== '');
  };
}
