import { type Certainty, certainties, type Stance, stances } from '../../../core/model/case.ts';
import { sayPosition } from '../../../words/say-claim.ts';
import { takesPosition } from './form-state.ts';

interface PositionFieldProps {
  readonly form: string;
  readonly stance: Stance;
  readonly certainty: Certainty;
  readonly onChange: (position: { readonly stance: Stance; readonly certainty: Certainty }) => void;
}

/** Stance and certainty in one choice, in the words of the comparison: only some go together. */
const positions = stances.flatMap((stance) =>
  takesPosition(stance)
    ? certainties.map((certainty) => ({ stance, certainty }))
    : [{ stance, certainty: 'certain' as const }],
);

const something = { text: '' };

export function PositionField({ form, stance, certainty, onChange }: PositionFieldProps) {
  const chosen = positions.findIndex(
    (each) => each.stance === stance && (each.certainty === certainty || !takesPosition(stance)),
  );
  return (
    <div className="form-row">
      <label className="form-label" htmlFor={`${form}-position`}>
        Position
      </label>
      <div className="form-control">
        <select
          id={`${form}-position`}
          className="form-select"
          value={chosen}
          onChange={(event) => {
            const position = positions[Number(event.target.value)];
            if (position !== undefined) onChange(position);
          }}
        >
          {positions.map((position, index) => (
            <option key={`${position.stance} ${position.certainty}`} value={index}>
              {sayPosition({ ...position, answer: something })}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
