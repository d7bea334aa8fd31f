package org.tamga.api.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tamga.api.JsonSettings;

class SchemaOrgDatasetTest {

    private static final URI BASE = URI.create("http://localhost:8080/");

    private static final DatasetMetadata GCI = new DatasetMetadata(
            BASE,
            "gci",
            "Global Cybersecurity Index",
            "The scores of its editions",
            "2026.11.21",
            OffsetDateTime.parse("2026-11-21T12:00:00Z"),
            List.of(new DatasetMetadata.Work("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/")),
            List.of(new DatasetMetadata.Work("Global Cybersecurity Index 2020", null)),
            List.of(new DatasetMetadata.File(
                    "scores.csv", BASE.resolve("v1/exports/scores.csv?dataset=gci&claims=all"), "text/csv")));

    @Test
    void aDatasetIsDescribedInTheWordsOfSchemaOrg() throws JsonProcessingException {
        assertEquals("""
                {"@context":{"@vocab":"https://schema.org/"},"@type":"Dataset",\
                "@id":"http://localhost:8080/v1/datasets/gci","identifier":"gci","name":"Global Cybersecurity Index",\
                "description":"The scores of its editions","url":"http://localhost:8080/v1/datasets/gci",\
                "version":"2026.11.21","dateModified":"2026-11-21T12:00:00Z","isAccessibleForFree":true,\
                "creator":{"@type":"Organization","name":"The Tamga maintainers"},\
                "publisher":{"@type":"Organization","name":"The Tamga maintainers"},\
                "license":[{"@type":"CreativeWork","name":"CC-BY-4.0","url":"https://creativecommons.org/licenses/by/4.0/"}],\
                "isBasedOn":[{"@type":"CreativeWork","name":"Global Cybersecurity Index 2020"}],\
                "distribution":[{"@type":"DataDownload","name":"scores.csv",\
                "contentUrl":"http://localhost:8080/v1/exports/scores.csv?dataset=gci&claims=all",\
                "encodingFormat":"text/csv"}],\
                "includedInDataCatalog":{"@type":"DataCatalog","name":"Tamga","url":"http://localhost:8080/v1/datasets"}}""", json());
    }

    @Test
    void everyPropertyAndEveryTypeIsAnAbsoluteAddress() throws Exception {
        CatalogTest.assertAbsolute(json());
    }

    private static String json() throws JsonProcessingException {
        var mapper = new ObjectMapper().registerModule(new JavaTimeModule());
        new JsonSettings().customize(mapper);
        return mapper.writeValueAsString(SchemaOrgDataset.of(GCI));
    }
}
