package org.tamga.api.export;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.Day;
import org.tamga.api.Known;
import org.tamga.api.Language;
import org.tamga.api.Snapshot;
import org.tamga.api.country.CountryQuery;
import org.tamga.api.country.CountryView;
import org.tamga.api.field.InitiativeQuery;
import org.tamga.api.field.InitiativeView;
import org.tamga.api.field.MechanismQuery;
import org.tamga.api.field.MechanismView;
import org.tamga.api.field.RecommendationQuery;
import org.tamga.api.field.RecommendationView;
import org.tamga.api.field.ThreatQuery;
import org.tamga.api.field.ThreatView;
import org.tamga.api.index.IndexQuery;
import org.tamga.api.index.IndexView;
import org.tamga.api.index.RankQuery;
import org.tamga.api.index.ScoreQuery;
import org.tamga.api.index.ScoreView;
import org.tamga.api.instrument.EventQuery;
import org.tamga.api.instrument.InstrumentQuery;
import org.tamga.api.instrument.InstrumentView;
import org.tamga.api.instrument.PartyQuery;
import org.tamga.api.instrument.PartyView;
import org.tamga.api.organization.MembershipQuery;
import org.tamga.api.organization.MembershipView;
import org.tamga.api.organization.OrganizationQuery;
import org.tamga.api.organization.OrganizationView;
import org.tamga.api.release.DatasetQuery;
import org.tamga.api.source.CitationForm;
import org.tamga.api.source.SourceQuery;
import org.tamga.api.source.SourceView;
import org.tamga.domain.country.Country;
import org.tamga.domain.field.Initiative;
import org.tamga.domain.field.Mechanism;
import org.tamga.domain.field.Recommendation;
import org.tamga.domain.field.Threat;
import org.tamga.domain.index.Index;
import org.tamga.domain.index.Score;
import org.tamga.domain.instrument.Instrument;
import org.tamga.domain.instrument.InstrumentParty;
import org.tamga.domain.organization.Membership;
import org.tamga.domain.organization.Organization;
import org.tamga.domain.source.Source;

/** The tables as files: what the lists answer, without pages. The contract has each operation once for each form. */
@Snapshot
@Path("/v1")
@Produces({Form.CSV_TYPE, Form.NDJSON_TYPE, Form.XLSX_TYPE})
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
    public Response countries(@RestPath String form, @BeanParam CountryQuery asked, @BeanParam DatasetQuery datasets) {
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
            @RestPath String form, @BeanParam OrganizationQuery asked, @BeanParam DatasetQuery datasets) {
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
            @RestPath String form,
            @BeanParam MembershipQuery asked,
            @BeanParam Day day,
            @BeanParam DatasetQuery datasets) {
        var on = day.day();
        return exporter.file(
                "memberships",
                form,
                datasets.narrow(asked.listing(on)),
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
            @RestPath String form, @BeanParam InstrumentQuery asked, @BeanParam DatasetQuery datasets) {
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
            @BeanParam PartyQuery asked,
            @BeanParam Day day,
            @RestQuery @Parameter(description = "Instruments, by id.", example = "CSTO-2017-INFOSEC")
                    List<String> instrument,
            @BeanParam DatasetQuery datasets) {
        var on = day.day();
        return exporter.file(
                "instrument_parties",
                form,
                datasets.narrow(asked.listing(Known.values("instrument", instrument, "Instrument", "id"), on)),
                InstrumentParty.class,
                rows -> PartyView.of(rows, on, Language.DEFAULT));
    }

    /** A file of events of instruments. */
    @GET
    @Path("/exports/instrument_events" + FORM)
    @Operation(
            operationId = "exportInstrumentEvents",
            summary = "Download events of instruments",
            description = "Use it to take the dated events of instruments into a program or a spreadsheet.")
    public Response instrumentEvents(
            @RestPath String form, @BeanParam EventQuery asked, @BeanParam DatasetQuery datasets) {
        return exporter.file("instrument_events", form, datasets.narrow(asked.listing()));
    }

    /** A file of indices. */
    @GET
    @Path("/exports/indices" + FORM)
    @Operation(
            operationId = "exportIndices",
            summary = "Download indices",
            description = "Use it to take the indices into a program or a spreadsheet.")
    public Response indices(@RestPath String form, @BeanParam IndexQuery asked, @BeanParam DatasetQuery datasets) {
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
    public Response scores(@RestPath String form, @BeanParam ScoreQuery asked, @BeanParam DatasetQuery datasets) {
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
            @RestPath String form, @BeanParam RankQuery asked, @BeanParam DatasetQuery datasets) {
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
            @RestPath String form, @BeanParam MechanismQuery asked, @BeanParam DatasetQuery datasets) {
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
            @RestPath String form, @BeanParam InitiativeQuery asked, @BeanParam DatasetQuery datasets) {
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
            @RestPath String form, @BeanParam RecommendationQuery asked, @BeanParam DatasetQuery datasets) {
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
    public Response threats(@RestPath String form, @BeanParam ThreatQuery asked, @BeanParam DatasetQuery datasets) {
        return exporter.file("threats", form, datasets.narrow(asked.listing()), Threat.class, ThreatView::of);
    }

    /** A file of sources. */
    @GET
    @Path("/exports/sources" + FORM)
    @Operation(
            operationId = "exportSources",
            summary = "Download sources",
            description = "Use it to take the documents behind the facts into a program or a spreadsheet.")
    public Response sources(@RestPath String form, @BeanParam SourceQuery asked, @BeanParam DatasetQuery datasets) {
        return exporter.file(
                "sources",
                form,
                datasets.narrow(asked.listing()),
                Source.class,
                rows -> rows.stream().map(SourceView::of).toList());
    }

    /** The sources as references. */
    @GET
    @Path("/exports/citations" + CitationForm.FORM)
    @Produces({CitationForm.BIB_TYPE, CitationForm.RIS_TYPE, CitationForm.CSL_TYPE})
    @Operation(
            operationId = "exportCitations",
            summary = "Download the sources as a bibliography",
            description =
                    "Use it to put many sources into the bibliography of a paper; it takes the filters of listSources.")
    public Response citations(@RestPath String form, @BeanParam SourceQuery asked, @BeanParam DatasetQuery datasets) {
        return exporter.citations(CitationForm.of(form), datasets.narrow(asked.listing()));
    }
}
