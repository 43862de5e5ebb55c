import { articleOf } from './article-of.ts';

/** Made up by us: a British outlet, metric weights, sterling. */
export const UK = articleOf(
  `Border Force officers at Tilbury seized about 2.4 tonnes of cocaine, 310kg of heroin and £180,000 in cash on Thursday, the Home Office said.

The drugs were hidden in a 40-foot container of frozen fish that had arrived from Guayaquil. Eleven men were arrested and two lorries impounded.

Marta Oduya, 44, a spokeswoman for the National Crime Agency, said the haul was worth up to £190 million. "It is one of the largest we have made since 2019," she said at 3.30pm.

Last month a court in Chelmsford sentenced two smugglers to 18 years in prison. Officers could seize another five tons of tobacco under new powers, she added.

Seizures at the port rose by 12 per cent in 2024, and between 300 and 350 staff now work there.`,
  { date: '2025-03-14', country: 'GB', source: 'The Estuary Post' },
);

/** Made up by us: an Indian outlet, lakh and crore, rupees. */
export const INDIA = articleOf(
  `Customs officials in Kochi confiscated 1,250 kilograms of sandalwood worth ₹3.5 crore from a warehouse last week.

As many as 40 people have been detained since January, of whom 17 were later released, Inspector Ravi Menon told reporters. Nearly 3,000 police officers were deployed across the district.

The minister denied that officers had arrested 25 protesters. A third of the seized timber will be auctioned; bids start at Rs 12,34,567.

Floods in the hills killed at least 26 villagers and left 8,000 homeless. The river rose 2.5 metres in six hours, and temperatures fell to 9°C.`,
  { date: '2024-07-30', country: 'IN', source: 'Malabar Standard' },
);
