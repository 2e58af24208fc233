interface TextRowProps {
  readonly id: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A line or two in somebody's own words; it grows with them. */
export function TextRow({ id, label, placeholder, value, onChange }: TextRowProps) {
  return (
    <div className="form-row">
      <label className="form-label" htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        dir="auto"
        rows={1}
        className="form-control form-input form-text"
        placeholder={placeholder}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
