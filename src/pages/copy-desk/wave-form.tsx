import { useId, useState } from 'react';

interface WaveFormProps {
  readonly onWave: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Why a finding may stand as it is: without a reason it is not waved through. */
export function WaveForm({ onWave, onCancel }: WaveFormProps) {
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [fieldId, faultId] = [useId(), useId()];
  return (
    <form
      className="wave-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() === '') setMissing(true);
        else onWave(reason.trim());
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        onCancel();
      }}
    >
      <label htmlFor={fieldId}>Why it may stand</label>
      <input
        id={fieldId}
        // biome-ignore lint/a11y/noAutofocus: the user has just asked for it, and the focus would else be lost.
        autoFocus
        required
        autoComplete="off"
        maxLength={500}
        aria-invalid={isMissing || undefined}
        aria-describedby={isMissing ? faultId : undefined}
        value={reason}
        onInvalid={(event) => {
          event.preventDefault();
          setMissing(true);
        }}
        onChange={(event) => {
          setReason(event.target.value);
          setMissing(false);
        }}
      />
      {isMissing && (
        <p id={faultId} role="alert" className="wave-fault">
          Give a reason, so that others know why it stands.
        </p>
      )}
      <div className="finding-more">
        <button type="submit" className="text-button">
          Wave it through
        </button>
        <button type="button" className="text-button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
