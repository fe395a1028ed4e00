-- SPDX-License-Identifier: EUPL-1.2
-- Counts over casework for who may see figures but no casus; each function asks for the role itself.
select 1;
