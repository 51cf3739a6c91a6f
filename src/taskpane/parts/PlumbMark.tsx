/** The mark of the product: beam, string and bob; the drawing of `assets/svg/plumbline.svg`. */
export function PlumbMark({ size }: { readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect x="5" y="3" width="22" height="3" rx="1.5" fill="currentColor" />
      <rect x="15" y="5" width="2" height="12" fill="currentColor" opacity="0.65" />
      <rect x="12" y="13" width="8" height="3" rx="1" fill="currentColor" />
      <path d="M10.5 16h11v5.2L16 30l-5.5-8.8z" fill="#2E7FB8" />
      <path d="M16 16h5.5v5.2L16 30z" fill="#1B5E8C" />
    </svg>
  );
}
