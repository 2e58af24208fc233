interface ChoicesProps<Value extends string> {
  readonly legend: string;
  readonly name: string;
  readonly values: readonly Value[];
  readonly words: Readonly<Record<Value, string>>;
  /** Said beside a choice, in smaller letters. */
  readonly hints?: Readonly<Partial<Record<string, string>>>;
  readonly chosen: Value | null;
  readonly fault: string | undefined;
  readonly onChoose: (value: Value) => void;
}

/** One of several, as radio buttons under what is asked. */
export function Choices<Value extends string>({
  legend,
  name,
  values,
  words,
  hints,
  chosen,
  fault,
  onChoose,
}: ChoicesProps<Value>) {
  const faultId = `${name}-fault`;
  return (
    <fieldset className="said-choices" id={name} aria-describedby={fault === undefined ? undefined : faultId}>
      <legend className="answer-label">{legend}</legend>
      {values.map((value) => (
        <label key={value} className="said-choice">
          <input type="radio" name={name} value={value} checked={chosen === value} onChange={() => onChoose(value)} />
          <span>
            {words[value]} {hints?.[value] !== undefined && <small>{hints[value]}</small>}
          </span>
        </label>
      ))}
      {fault !== undefined && (
        <p id={faultId} className="answer-fault" role="alert">
          {fault}
        </p>
      )}
    </fieldset>
  );
}
