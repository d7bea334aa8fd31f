package org.tamga.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptTest {

    /** Lines are separated by a slash between spaces. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            none                                    | true
            ''                                      | true
            ,                                       | true
            */*                                     | true
            application/*                           | true
            application/json                        | true
            APPLICATION/Json                        | true
            application/json;charset=utf-8          | true
            application/json ; q=0.1                | true
            text/html, application/json             | true
            text/html, */*;q=0.1                    | true
            text/html                               | false
            text/*                                  | false
            application/xml                         | false
            application/jsonl                       | false
            application/json;q=0                    | false
            application/json;Q=0.000                | false
            application/json;q=x                    | false
            */*;q=0                                 | false
            */*, application/json;q=0               | false
            application/*, application/json;q=0     | false
            application/json, */*;q=0               | true
            application/*, */*;q=0                  | true
            application/*;q=0, */*                  | false
            application/json;q=0, application/json  | true
            *                                       | true
            text/html, *; q=.2, */*; q=.2           | true
            foo                                     | false
            foo, ;v=1, application/json             | true
            ;;;                                     | false
            a/b/c                                   | false
            text/html / application/json            | true
            text/html / text/csv                    | false
            application/json;q=0 / */*              | false
            """)
    void theClosestRangeDecides(String lines, boolean taken) {
        assertEquals(
                taken,
                Accept.accepts(
                        lines == null ? List.of() : List.of(lines.split(" / ")), "application/json;charset=UTF-8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/octet-stream", "application/problem+json", "text/csv"})
    void anOperationThatDeclaresAnyTypeServesEveryClient(String line) {
        assertTrue(Accept.accepts(List.of(line), "*/*"));
    }
}
