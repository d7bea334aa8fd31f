package org.tamga.api.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentEncodingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            none                      | IDENTITY
            ''                        | IDENTITY
            gzip                      | GZIP
            br                        | BROTLI
            BR                        | BROTLI
            gzip, deflate, br, zstd   | BROTLI
            gzip,deflate              | GZIP
            deflate                   | IDENTITY
            *                         | BROTLI
            *;q=0                     | IDENTITY
            br;q=0, *                 | GZIP
            br;q=0, gzip;q=0          | IDENTITY
            br;q=0.5, gzip;q=0.8      | GZIP
            gzip ; q=0.5 , br ; q=0.5 | BROTLI
            identity, gzip;q=0.5      | IDENTITY
            identity;q=0              | IDENTITY
            identity;q=0, *           | BROTLI
            identity;q=0, gzip        | GZIP
            *;q=0.5, br;q=0.1         | GZIP
            *;q=0.5, br;q=0, gzip;q=0 | IDENTITY
            *, gzip;q=0.5             | BROTLI
            br;q=0.001                | BROTLI
            br;q=0.000, gzip          | GZIP
            br;q=1.001                | IDENTITY
            gzip;Q=0, br;Q=0.1        | BROTLI
            x-gzip                    | GZIP
            , ,gzip,                  | GZIP
            deflate / gzip            | GZIP
            gzip / br                 | BROTLI
            gzip / gzip;q=0 / br;q=0  | GZIP
            gzip;q=x                  | IDENTITY
            gzip;q=, br;;;            | BROTLI
            brotli, xgzip             | IDENTITY
            """)
    void theClientsWishDecidesThenTheSize(String lines, ContentEncoding expected) {
        assertEquals(expected, ContentEncoding.best(lines == null ? List.of() : List.of(lines.split(" / "))));
    }

    @Test
    void whatIsEncodedIsDecodedToTheSameBytes() throws IOException {
        var body = "Кыргызстан, Kazakhstan ".repeat(1000).getBytes(StandardCharsets.UTF_8);
        assertArrayEquals(body, ContentEncoding.IDENTITY.of(body));
        var gzip = ContentEncoding.GZIP.of(body);
        assertArrayEquals(body, new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes());
        var brotli = ContentEncoding.BROTLI.of(body);
        assertArrayEquals(body, new BrotliInputStream(new ByteArrayInputStream(brotli)).readAllBytes());
        assertArrayEquals(
                new byte[0],
                new GZIPInputStream(new ByteArrayInputStream(ContentEncoding.GZIP.of(new byte[0]))).readAllBytes());
    }
}
