/** The map's signs as the legend shows them; both sides' colours in each that has one. */
export function Sign({
  name,
}: {
  name: 'ring' | 'border' | 'naturalEarth' | 'latest' | 'earlier';
}) {
  return (
    <svg
      className="map-sign"
      data-sign={name}
      viewBox="0 0 28 16"
      aria-hidden="true"
      focusable="false"
    >
      {name === 'ring' && (
        <>
          <path data-party="armenia" d="M13.6 1.6a6.4 6.4 0 000 12.8" />
          <path data-party="azerbaijan" d="M14.4 1.6a6.4 6.4 0 010 12.8" />
        </>
      )}
      {(name === 'border' || name === 'naturalEarth') && <path d="M1 8h26" />}
      {(name === 'latest' || name === 'earlier') && (
        <>
          <path data-party="armenia" d="M1 8h12" />
          <path data-party="azerbaijan" d="M15 8h12" />
        </>
      )}
    </svg>
  );
}
