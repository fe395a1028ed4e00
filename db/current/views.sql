-- SPDX-License-Identifier: EUPL-1.2
-- Views carry security_invoker: the rights of who asks, never of who made them. There is none yet.
select 1;
