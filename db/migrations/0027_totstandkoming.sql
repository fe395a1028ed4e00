-- SPDX-License-Identifier: EUPL-1.2
-- A part of a vision that was written here knows which passage it was, so that what was said about it and how it was
-- decided can be followed back. A vision that was read from a document has none.
set local lock_timeout = '3s';

alter table onderdeel add column passage_id uuid;
alter table onderdeel add foreign key (regio_id, passage_id) references passage;
create index on onderdeel (regio_id, passage_id) where passage_id is not null;
