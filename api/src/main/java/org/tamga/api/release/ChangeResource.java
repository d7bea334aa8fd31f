package org.tamga.api.release;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.page.Page;
import org.tamga.api.page.PageRequest;
import org.tamga.api.query.Filters;
import org.tamga.api.query.Lookups;
import org.tamga.api.release.model.CurrentRelease;
import org.tamga.api.release.model.Snapshot;
import org.tamga.importer.store.Changes;
import org.tamga.importer.store.Changes.Place;
import org.tamga.importer.table.Table;
import org.tamga.importer.table.Tables;

/** Changes of the data, release by release. */
@Snapshot(transaction = true)
@Path("/v1/changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Releases")
public class ChangeResource {

    private static final List<String> OPS = List.of("insert", "update", "delete");

    /** Lists changes. */
    @GET
    @Operation(
            operationId = "listChanges",
            summary = "List changes",
            description =
                    "Use it to keep a copy of the data up to date, or to see what was corrected: every row that a release"
                            + " put in, changed or took out, with its values before and after, the oldest release first. With `country` it is the rows of these countries, and tables without countries are left out. All of it"
                            + " can be read; applying it to the archive of `since` gives the newest state.")
    public Page<ChangeView> list(
            @BeanParam PageRequest page,
            @RestQuery
                    @Pattern(
                            regexp = "^[0-9]{4}\\.[0-9]{2}\\.[0-9]{2}-[0-9]{1,9}$",
                            message = "must be the id of a release such as 2026.11.21-1")
                    @Parameter(
                            description =
                                    "The release after which the changes came; the changes of all releases if left out.",
                            example = "2026.11.21-1")
                    String since,
            @RestQuery @Parameter(description = "Tables.", example = "memberships") List<String> table,
            @BeanParam Filters.Countries countries,
            @RestQuery @Parameter(description = "insert, update or delete.", example = "delete") List<String> op) {
        var from = since == null ? 0 : Lookups.release("since", since).number;
        var filter = new Changes.Filter(
                Lookups.choices(
                        "table", table, Tables.ALL.stream().map(Table::name).toList()),
                countries.codes(),
                Lookups.choices("op", op, OPS));
        var place = page.cursor(Place::parse);
        var session = Panache.getEntityManager().unwrap(Session.class);
        var sections = CurrentRelease.once(
                filter, () -> session.doReturningWork(connection -> new Changes(connection, filter).sections()));
        return session.doReturningWork(connection -> {
            var read = new Changes(connection, filter)
                    .page(sections, place == null ? Place.since(from) : place, page.limit());
            return page.of(
                    read.changes().stream().map(ChangeView::of).toList(),
                    Changes.count(sections, from),
                    read.next() == null ? null : read.next().texts());
        });
    }
}
