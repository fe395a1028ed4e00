-- SPDX-License-Identifier: EUPL-1.2
-- What a paper says, apart from that it is there: more people may know the second than the first.
set local lock_timeout = '3s';

create table stukinhoud (
  regio_id integer not null,
  stuk_id uuid not null,
  inhoud bytea not null,
  primary key (regio_id, stuk_id),
  foreign key (regio_id, stuk_id) references stuk
);
insert into stukinhoud (regio_id, stuk_id, inhoud) select regio_id, id, inhoud from stuk;
alter table stuk drop column inhoud;
-- A dropped column stays on disk until its row is written again.
cluster stuk using stuk_pkey;
alter table stuk set without cluster;
