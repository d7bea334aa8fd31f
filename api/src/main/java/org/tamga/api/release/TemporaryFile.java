package org.tamga.api.release;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is sent and then deleted; an archive is written whole before its first byte goes out. */
record TemporaryFile(Path path) implements StreamingOutput {

    @Override
    public void write(OutputStream out) throws IOException {
        try {
            Files.copy(path, out);
        } finally {
            Files.deleteIfExists(path);
        }
    }
}
