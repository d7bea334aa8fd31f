package org.tamga.api.export;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.tamga.api.citation.CitationFormat;
import org.tamga.api.citation.SourceView;
import org.tamga.api.country.CountryFilter;
import org.tamga.api.country.CountryView;
import org.tamga.api.dataset.DatasetFilter;
import org.tamga.api.index.IndexFilter;
import org.tamga.api.index.IndexView;
import org.tamga.api.index.PublishedRankFilter;
import org.tamga.api.index.ScoreFilter;
import org.tamga.api.index.ScoreView;
import org.tamga.api.initiative.InitiativeFilter;
import org.tamga.api.initiative.InitiativeView;
import org.tamga.api.instrument.InstrumentEventFilter;
import org.tamga.api.instrument.InstrumentFilter;
import org.tamga.api.instrument.InstrumentView;
import org.tamga.api.instrument.PartyFilter;
import org.tamga.api.instrument.PartyView;
import org.tamga.api.mechanism.MechanismFilter;
import org.tamga.api.mechanism.MechanismView;
import org.tamga.api.organization.MembershipFilter;
import org.tamga.api.organization.MembershipView;
import org.tamga.api.organization.OrganizationFilter;
import org.tamga.api.organization.OrganizationView;
import org.tamga.api.query.Filters;
import org.tamga.api.query.Language;
import org.tamga.api.recommendation.RecommendationFilter;
import org.tamga.api.recommendation.RecommendationView;
import org.tamga.api.release.model.Snapshot;
import org.tamga.api.source.SourceFilter;
import org.tamga.api.threat.ThreatFilter;
import org.tamga.api.threat.ThreatView;
import org.tamga.domain.country.Country;
import org.tamga.domain.index.Index;
import org.tamga.domain.index.Score;
import org.tamga.domain.initiative.Initiative;
import org.tamga.domain.instrument.Instrument;
import org.tamga.domain.instrument.InstrumentParty;
import org.tamga.domain.mechanism.Mechanism;
import org.tamga.domain.organization.Membership;
import org.tamga.domain.organization.Organization;
import org.tamga.domain.recommendation.Recommendation;
import org.tamga.domain.source.Source;
import org.tamga.domain.threat.Threat;

/** The tables as files: what the lists answer, without pages. The contract has each operation once for each form. */
@Snapshot
@Path("/v1")
@Produces({ExportFormat.CSV_TYPE, ExportFormat.NDJSON_TYPE, ExportFormat.XLSX_TYPE})
@Tag(name = "Exports")
public class ExportResource {

    private static final String FORM = ".{form:csv|ndjson|xlsx}";

    @Inject
    Exporter exporter;

    /** A file of countries. */
    @GET
    @Path("/exports/countries" + FORM)
    @Operation(
            operationId = "exportCountries",
            summary = "Download countries",
            description = "Use it to take the codes, regions and names of countries into a program or a spreadsheet.")
    public Response countries(
            @RestPath String form, @BeanParam CountryFilter asked, @BeanParam DatasetFilter datasets) {
        return exporter.file(
                "countries",
                form,
                datasets.narrow(asked.listing()),
                Country.class,
                rows -> CountryView.of(rows, Language.DEFAULT));
    }

    /** A file of organizations. */
    @GET
    @Path("/exports/organizations" + FORM)
    @Operation(
            operationId = "exportOrganizations",
            summary = "Download organizations",
            description = "Use it to take the organizations into a program or a spreadsheet.")
    public Response organizations(
            @RestPath String form, @BeanParam OrganizationFilter asked, @BeanParam DatasetFilter datasets) {
        return exporter.file(
                "organizations",
                form,
                datasets.narrow(asked.listing()),
                Organization.class,
                rows -> OrganizationView.of(rows, Language.DEFAULT));
    }

    /** A file of memberships. */
    @GET
    @Path("/exports/memberships" + FORM)
    @Operation(
            operationId = "exportMemberships",
            summary = "Download memberships",
            description =
                    "Use it to take the memberships of a day, or with `history=true` those of any time, into a program or a spreadsheet.")
    public Response memberships(
            @RestPath String form, @BeanParam MembershipFilter asked, @BeanParam DatasetFilter datasets) {
        return exporter.file(
                "memberships",
                form,
                datasets.narrow(asked.listing()),
                Membership.class,
                rows -> MembershipView.of(rows, Language.DEFAULT));
    }

    /** A file of instruments. */
    @GET
    @Path("/exports/instruments" + FORM)
    @Operation(
            operationId = "exportInstruments",
            summary = "Download instruments",
            description = "Use it to take the laws, strategies and agreements into a program or a spreadsheet.")
    public Response instruments(
            @RestPath String form, @BeanParam InstrumentFilter asked, @BeanParam DatasetFilter datasets) {
        return exporter.file(
                "instruments",
                form,
                datasets.narrow(asked.listing()),
                Instrument.class,
                rows -> InstrumentView.of(rows, asked.day()));
    }

    /** A file of parties of instruments. */
    @GET
    @Path("/exports/instrument_parties" + FORM)
    @Operation(
            operationId = "exportInstrumentParties",
            summary = "Download parties of instruments",
            description =
                    "Use it to take who is party to which instrument, on a day or with `history=true` at any time, into a program or a spreadsheet.")
    public Response instrumentParties(
            @RestPath String form,
            @BeanParam PartyFilter asked,
            @BeanParam Filters.Instruments instruments,
            @BeanParam DatasetFilter datasets) {
        var day = asked.day();
        return exporter.file(
                "instrument_parties",
                form,
                datasets.narrow(asked.listing(instruments.ids())),
                InstrumentParty.class,
                rows -> PartyView.of(rows, day, Language.DEFAULT));
    }

    /** A file of events of instruments. */
    @GET
    @Path("/exports/instrument_events" + FORM)
    @Operation(
            operationId = "exportInstrumentEvents",
            summary = "Download events of instruments",
            description = "Use it to take the dated events of instruments into a program or a spreadsheet.")
    public Response instrumentEvents(
            @RestPath String form, @BeanParam InstrumentEventFilter asked, @BeanParam DatasetFilter datasets) {
        return exporter.file("instrument_events", form, datasets.narrow(asked.listing()));
    }

    /** A file of indices. */
    @GET
    @Path("/exports/indices" + FORM)
    @Operation(
            operationId = "exportIndices",
            summary = "Download indices",
            description = "Use it to take the indices into a program or a spreadsheet.")
    public Response indices(@RestPath String form, @BeanParam IndexFilter asked, @BeanParam DatasetFilter datasets) {
        return exporter.file(
                "indices",
                form,
                datasets.narrow(asked.listing()),
                Index.class,
                rows -> rows.stream().map(IndexView::of).toList());
    }

    /** A file of scores. */
    @GET
    @Path("/exports/scores" + FORM)
    @Operation(
            operationId = "exportScores",
            summary = "Download scores",
            description =
                    "Use it to compute with the scores: one value each, or with `claims=all` the value of every source.")
    public Response scores(@RestPath String form, @BeanParam ScoreFilter asked, @BeanParam DatasetFilter datasets) {
        return exporter.file(
                "scores",
                form,
                datasets.narrow(asked.listing()),
                Score.class,
                rows -> ScoreView.of(rows, Language.DEFAULT));
    }

    /** A file of published ranks. */
    @GET
    @Path("/exports/published_ranks" + FORM)
    @Operation(
            operationId = "exportPublishedRanks",
            summary = "Download published ranks",
            description = "Use it to take the ranks and tiers that sources print into a program or a spreadsheet.")
    public Response publishedRanks(
            @RestPath String form, @BeanParam PublishedRankFilter asked, @BeanParam DatasetFilter datasets) {
        return exporter.file("published_ranks", form, datasets.narrow(asked.listing()));
    }

    /** A file of mechanisms. */
    @GET
    @Path("/exports/mechanisms" + FORM)
    @Operation(
            operationId = "exportMechanisms",
            summary = "Download mechanisms",
            description = "Use it to take the ways of cooperation into a program or a spreadsheet.")
    public Response mechanisms(
            @RestPath String form, @BeanParam MechanismFilter asked, @BeanParam DatasetFilter datasets) {
        return exporter.file("mechanisms", form, datasets.narrow(asked.listing()), Mechanism.class, MechanismView::of);
    }

    /** A file of initiatives. */
    @GET
    @Path("/exports/initiatives" + FORM)
    @Operation(
            operationId = "exportInitiatives",
            summary = "Download initiatives",
            description = "Use it to take the projects, meetings, forums and events into a program or a spreadsheet.")
    public Response initiatives(
            @RestPath String form, @BeanParam InitiativeFilter asked, @BeanParam DatasetFilter datasets) {
        return exporter.file(
                "initiatives", form, datasets.narrow(asked.listing()), Initiative.class, InitiativeView::of);
    }

    /** A file of recommendations. */
    @GET
    @Path("/exports/recommendations" + FORM)
    @Operation(
            operationId = "exportRecommendations",
            summary = "Download recommendations",
            description = "Use it to take what sources advise into a program or a spreadsheet.")
    public Response recommendations(
            @RestPath String form, @BeanParam RecommendationFilter asked, @BeanParam DatasetFilter datasets) {
        return exporter.file(
                "recommendations",
                form,
                datasets.narrow(asked.listing()),
                Recommendation.class,
                RecommendationView::of);
    }

    /** A file of threats. */
    @GET
    @Path("/exports/threats" + FORM)
    @Operation(
            operationId = "exportThreats",
            summary = "Download threats",
            description = "Use it to take the dangers that sources name into a program or a spreadsheet.")
    public Response threats(@RestPath String form, @BeanParam ThreatFilter asked, @BeanParam DatasetFilter datasets) {
        return exporter.file("threats", form, datasets.narrow(asked.listing()), Threat.class, ThreatView::of);
    }

    /** A file of sources. */
    @GET
    @Path("/exports/sources" + FORM)
    @Operation(
            operationId = "exportSources",
            summary = "Download sources",
            description = "Use it to take the documents behind the facts into a program or a spreadsheet.")
    public Response sources(@RestPath String form, @BeanParam SourceFilter asked, @BeanParam DatasetFilter datasets) {
        return exporter.file(
                "sources",
                form,
                datasets.narrow(asked.listing()),
                Source.class,
                rows -> rows.stream().map(SourceView::of).toList());
    }

    /** The sources as references. */
    @GET
    @Path("/exports/citations" + CitationFormat.FORM)
    @Produces({CitationFormat.BIB_TYPE, CitationFormat.RIS_TYPE, CitationFormat.CSL_TYPE})
    @Operation(
            operationId = "exportCitations",
            summary = "Download the sources as a bibliography",
            description =
                    "Use it to put many sources into the bibliography of a paper; it takes the filters of listSources.")
    public Response citations(@RestPath String form, @BeanParam SourceFilter asked, @BeanParam DatasetFilter datasets) {
        return exporter.citations(CitationFormat.of(form), datasets.narrow(asked.listing()));
    }
}
