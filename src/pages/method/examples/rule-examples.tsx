import type { OpenCase } from '../../../desk/open-case.ts';
import type { RuleNumber } from '../rule-number.ts';
import { type Example, exampleNames, examples } from './example.ts';
import { ExampleFigure } from './example-figure.tsx';
import { findExample } from './find-example.ts';
import type { Shipped } from './use-shipped.ts';

interface RuleExamplesProps {
  readonly rule: RuleNumber;
  readonly shipped: Shipped;
  readonly openCase: OpenCase;
}

/** The examples of one rule, from the case that ships. */
export function RuleExamples({ rule, shipped, openCase }: RuleExamplesProps) {
  const own = exampleNames.filter((name) => examples[name].rule === rule);
  const { theCase } = shipped;
  if (theCase === null) {
    const text = shipped.status === 'failed' ? 'The examples could not be fetched.' : 'Fetching the example…';
    return <p className="method-note">{text}</p>;
  }
  return own.map((name) => {
    const example: Example = examples[name];
    const found = findExample(theCase, example);
    if (found === null) return null;
    return (
      <ExampleFigure key={name} theCase={theCase} example={example} found={found} isOpen={openCase.fileName === null} />
    );
  });
}
