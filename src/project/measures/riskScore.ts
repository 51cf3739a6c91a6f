/**
 * Risk score: probability × impact on the scale in use (3×3, 5×5: steps; PMBOK: 0.1–0.9 × 0.05–0.8).
 *
 * @see PMBOK Guide, 6th edition, 11.3.2.6 (probability and impact matrix)
 * @example
 * riskScore(4, 5); //=> 20
 * riskScore(4, null); //=> null
 */
export function riskScore(probability: number | null, impact: number | null): number | null {
  return probability === null || impact === null ? null : probability * impact;
}
