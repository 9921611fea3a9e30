package it.trama.people.bulk;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Repository;

/** Indexes and foreign keys cost less made once after a load than kept row by row. They check every row when they come back. */
@Repository
class Constraints {

    /** Statements that bring back what was dropped, keys before what refers to them. */
    List<String> drop(Connection owner) throws SQLException {
        var back = new ArrayList<String>();
        var drops = new ArrayList<String>();
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery("""
                        select 2 as turn, format('alter table %s drop constraint %I', conrelid::regclass, conname) as gone,
                               format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as back
                        from pg_constraint where connamespace = 'people'::regnamespace and contype = 'f'
                        union all
                        select 1, format('alter table %s drop constraint %I', conrelid::regclass, conname),
                               format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
                        from pg_constraint where connamespace = 'people'::regnamespace and contype in ('p', 'u')
                        union all
                        select 0, format('drop index %s', i.indexrelid::regclass), pg_get_indexdef(i.indexrelid)
                        from pg_index i join pg_class c on c.oid = i.indrelid
                        where c.relnamespace = 'people'::regnamespace
                          and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
                        order by turn
                        """)) {
            while (rows.next()) {
                drops.addFirst(rows.getString("gone"));
                back.add(rows.getString("back"));
            }
        }
        run(owner, drops);
        return back;
    }

    void run(Connection owner, List<String> statements) throws SQLException {
        try (var statement = owner.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
