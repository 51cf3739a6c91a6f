import { checkedPoint } from './checkedPoint';

/** High risks are reviewed within some working days (3) of being identified. */
export const riskReviews = checkedPoint('process', ['riskReviewOverdue'], ({ highRisks }) => highRisks);
