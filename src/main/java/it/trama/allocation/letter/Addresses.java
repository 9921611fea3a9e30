package it.trama.allocation.letter;

import it.trama.platform.db.Rows;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where letters go. */
@Repository
class Addresses {

    private record Address(String istatCode, String address) {}

    private final JdbcClient db;

    Addresses(JdbcClient db) {
        this.db = db;
    }

    /** By code of municipality; only those that are known. */
    Map<String, String> all() {
        return db
                .sql("select istat_code, address from allocation.addresses where address <> ''")
                .query(Rows.as(Address.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Address::istatCode, Address::address));
    }

    void keep(Map<String, String> addresses, UUID by, OffsetDateTime at) {
        addresses.forEach((municipality, address) -> db.sql("""
                        insert into allocation.addresses (istat_code, address, changed_by, changed_at) values (:code, :address, :by, :at)
                        on conflict (istat_code) do update set address = excluded.address, changed_by = excluded.changed_by, changed_at = excluded.changed_at
                        where allocation.addresses.address <> excluded.address
                        """)
                .param("code", municipality)
                .param("address", address)
                .param("by", by)
                .param("at", at)
                .update());
    }
}
