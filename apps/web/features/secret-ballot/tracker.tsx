/** A tracker in groups of four, so that people can read and compare it; it is copied whole. */
export const Tracker = ({ tracker }: { readonly tracker: string }) => (
  <span className="vd-tracker" translate="no">
    {(tracker.match(/.{1,4}/g) ?? []).map((group, place) => (
      <span key={place}>{group}</span>
    ))}
  </span>
);
