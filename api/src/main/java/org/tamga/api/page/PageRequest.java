package org.tamga.api.page;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.citation.CitationView;
import org.tamga.api.citation.SourceView;
import org.tamga.api.problem.ProblemException;
import org.tamga.domain.Listing;
import org.tamga.domain.source.Source;

/** The parameters of every list, and the making of its page. */
public class PageRequest {

    /** A record that says where it was read. */
    public interface Cited {
        List<CitationView> citations();
    }

    /** The constructor of a concrete page type. */
    @FunctionalInterface
    public interface PageType<V, P> {
        P of(List<V> items, PageInfo page, Meta meta, List<SourceView> sources);
    }

    @RestQuery
    @DefaultValue("50")
    @Min(1)
    @Max(500)
    @Parameter(description = "How many items a page has at most.", example = "50")
    Integer limit;

    @RestQuery
    @Size(max = 2000)
    @Parameter(
            description =
                    "Where the page starts: the next_cursor of the page before, as it is. It belongs to one query:"
                            + " the other parameters must stay the same.")
    String cursor;

    @RestQuery
    @Size(max = 200)
    @Pattern(regexp = "^-?[a-z0-9_]+(,-?[a-z0-9_]+)*$")
    @Parameter(
            description = "The fields to sort by, separated by commas, a minus before those in descending order."
                    + " The operation says which fields it sorts by.")
    String sort;

    @RestQuery
    @Size(max = 500)
    @Pattern(regexp = "^[a-z0-9_]+(,[a-z0-9_]+)*$")
    @Parameter(
            description =
                    "The fields that each item shall have, separated by commas; those that the schema requires are"
                            + " always there.")
    String fields;

    @RestQuery
    @Pattern(regexp = "^sources$")
    @Parameter(
            description = "`sources` puts the whole record of each cited source once into the answer.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"sources"}),
            example = "sources")
    String include;

    @Context
    UriInfo uri;

    /** One page of a listing. */
    public <E, V extends Cited, P> P page(
            Listing<E> listing,
            Function<List<E>, List<V>> view,
            LocalDate asOf,
            Function<List<V>, List<Meta.Warning>> warnings,
            PageType<V, P> type) {
        var order = order(listing.sortable());
        var cursors = new Cursor(uri);
        var rows = rows(listing.orderedBy(order), cursors);
        var more = rows.size() > limit;
        var shown = more ? rows.subList(0, limit) : rows;
        var items = view.apply(shown.stream().map(Listing.Row::entity).toList());
        var next = more ? cursors.write(shown.get(limit - 1).keys()) : null;
        return type.of(
                items, info(listing.count(), next, cursors), Meta.of(asOf, warnings.apply(items)), sources(items));
    }

    /** One page of a list that is at hand whole; its order is its own. */
    public <V extends Cited, P> P page(List<V> all, LocalDate asOf, List<Meta.Warning> warnings, PageType<V, P> type) {
        return page(all, Function.identity(), asOf, warnings, type);
    }

    /** One page of a list that is at hand whole, of which only what the page shows is made to views. */
    public <E, V extends Cited, P> P page(List<E> all, Function<List<E>, List<V>> view, PageType<V, P> type) {
        return page(all, view, null, List.of(), type);
    }

    /** One page of a list that is at hand whole; its order is its own, and only what is shown is viewed. */
    public <E, V extends Cited, P> P page(
            List<E> all,
            Function<List<E>, List<V>> view,
            LocalDate asOf,
            List<Meta.Warning> warnings,
            PageType<V, P> type) {
        ownOrder();
        var cursors = new Cursor(uri);
        var from = cursor == null ? 0 : cursors.index(cursor, all.size());
        var to = Math.min(all.size(), from + limit);
        var items = view.apply(all.subList(from, to));
        var next = to < all.size() ? cursors.write(List.of(String.valueOf(to))) : null;
        return type.of(items, info(all.size(), next, cursors), Meta.of(asOf, warnings), sources(items));
    }

    /** How many items a page has at most. */
    public int limit() {
        return limit;
    }

    /** What the cursor says, or null on the first page. */
    public List<String> cursor() {
        return cursor == null ? null : new Cursor(uri).read(cursor);
    }

    /**
     * One page of a list that is paged elsewhere; its order is its own.
     *
     * @param next what the cursor of the next page shall say, or null
     */
    public <V extends Cited, P> P page(List<V> items, long total, List<String> next, PageType<V, P> type) {
        ownOrder();
        var cursors = new Cursor(uri);
        return type.of(
                items,
                info(total, next == null ? null : cursors.write(next), cursors),
                Meta.of(null, List.of()),
                sources(items));
    }

    private void ownOrder() {
        if (sort != null) {
            throw ProblemException.parameter("sort", "conflict", "this list has an order of its own");
        }
    }

    private <E> List<Listing.Row<E>> rows(Listing<E> listing, Cursor cursors) {
        try {
            return listing.page(limit + 1, cursor == null ? null : cursors.read(cursor));
        } catch (IllegalArgumentException wrongKeys) {
            throw cursors.refused();
        }
    }

    private PageInfo info(long total, String next, Cursor cursors) {
        return new PageInfo(limit, total, next, next == null ? null : cursors.address(next));
    }

    private List<Listing.Order> order(Collection<String> sortable) {
        var order = new ArrayList<Listing.Order>();
        for (var step : sort == null ? new String[0] : sort.split(",")) {
            var descending = step.startsWith("-");
            var field = descending ? step.substring(1) : step;
            if (!sortable.contains(field)) {
                var message = "\"" + field + "\" is none of " + String.join(", ", sortable);
                throw ProblemException.parameter(
                        "sort", "unknown_value", message + ProblemException.nearest(field, sortable));
            }
            order.add(new Listing.Order(field, descending));
        }
        return order;
    }

    private List<SourceView> sources(List<? extends Cited> items) {
        if (include == null) {
            return null;
        }
        var ids = new LinkedHashSet<String>();
        items.forEach(item -> item.citations().forEach(citation -> ids.add(citation.source())));
        return Source.byId(ids).values().stream().map(SourceView::of).toList();
    }
}
