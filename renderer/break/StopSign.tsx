// An eight-sided sign beside the words that say when to stop, so that they are found without reading.

export function StopSign() {
  return (
    <svg className="stop-sign" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M8.3 2.5h7.4l5.8 5.8v7.4l-5.8 5.8H8.3l-5.8-5.8V8.3zM12 7.5v5.5m0 3.4v.1" />
    </svg>
  );
}
