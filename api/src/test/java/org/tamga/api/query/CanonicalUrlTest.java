package org.tamga.api.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;
import org.junit.jupiter.api.Test;
import org.tamga.api.Api;
import org.tamga.api.ApiTest;

@ApiTest
class CanonicalUrlTest {

    /** An operation with a parameter of each kind. It is read by reflection and never called, hence unused. */
    @SuppressWarnings("unused")
    private static void operation(
            @RestQuery BigDecimal decimal,
            @RestQuery("renamed_number") BigDecimal number,
            @RestQuery String text,
            @RestQuery List<String> list,
            @RestQuery @Canonical(Canonical.Format.LIST) List<String> split,
            @RestQuery @Canonical(Canonical.Format.TEXT_AND_NUMBER) List<String> weights) {}

    @Test
    void whatMeansTheSameIsWrittenTheSame() throws NoSuchMethodException {
        var operation = CanonicalUrlTest.class.getDeclaredMethod(
                "operation", BigDecimal.class, BigDecimal.class, String.class, List.class, List.class, List.class);
        assertEquals(
                Map.of(
                        "decimal", List.of("3"),
                        "renamed_number", List.of("-0.5"),
                        "text", List.of("3.0"),
                        "list", List.of("1.0", "a,b"),
                        "split", List.of("KAZ", "KGZ", "UZB"),
                        "weights", List.of("legal:0.5", "technical:100"),
                        "unknown", List.of("1.0")),
                CanonicalUrl.parameters(
                        Map.of(
                                "decimal", List.of("03.00"),
                                "renamed_number", List.of("-0.50"),
                                "text", List.of("3.0"),
                                "list", List.of("a,b", "1.0"),
                                "split", List.of("UZB,KAZ", "KGZ"),
                                "weights", List.of("technical:100.0", "legal:0.50"),
                                "unknown", List.of("1.0"),
                                "cursor", List.of("x")),
                        DeclaredParameter.of(operation)));
    }

    @Test
    void whatIsNoNumberIsLeftAsItIs() throws NoSuchMethodException {
        var operation = CanonicalUrlTest.class.getDeclaredMethod(
                "operation", BigDecimal.class, BigDecimal.class, String.class, List.class, List.class, List.class);
        var malformed = Map.of("decimal", List.of("1e5"), "weights", List.of("", ":", "a:b:1.0", "legal"));
        assertEquals(
                Map.of("decimal", List.of("1e5"), "weights", List.of("", ":", "a:b:1.0", "legal")),
                CanonicalUrl.parameters(malformed, DeclaredParameter.of(operation)));
    }

    @Test
    void oneQuestionHasOneTag() {
        var list = "/v1/cooperation/pairs?limit=1&min_weight=";
        assertEquals(tag(list + "3"), tag(list + "3.00"));
        assertNotEquals(tag(list + "3"), tag(list + "30"));
        assertEquals(tag("/v1/scores?index=GCI&min=90&max=91.5"), tag("/v1/scores?max=91.50&min=90.0&index=GCI"));
    }

    private static String tag(String path) {
        return Api.request().get(path).then().statusCode(200).extract().header("ETag");
    }
}
