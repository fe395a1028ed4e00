// SPDX-License-Identifier: EUPL-1.2
export const visie = {} as const;
