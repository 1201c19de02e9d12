interface ProgressMeterProps {
  readonly label: string;
  readonly value: number;
  readonly of: number;
  /** Where enough is reached; the whole where not given. */
  readonly enough?: number;
}

/** A number of a whole as a bar; the words beside it say the same. */
export function ProgressMeter({ label, value, of, enough = of }: ProgressMeterProps) {
  const share = (number: number): string => `${of === 0 ? 0 : Math.min(100, (100 * number) / of)}%`;
  return (
    <div
      className="vd-meter"
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={of}
      aria-valuenow={value}
      data-enough={value >= enough}
    >
      <div style={{ width: share(value) }} />
      {enough < of && <span style={{ left: share(enough) }} />}
    </div>
  );
}
