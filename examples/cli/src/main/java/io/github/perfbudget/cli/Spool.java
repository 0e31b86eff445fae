package io.github.perfbudget.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Keeps text until what stands before it is known: a little in memory, more in a temporary file
 * that goes with it. Not thread-safe.
 */
final class Spool implements AutoCloseable {

  /** So many bytes are kept in memory. */
  static final int KEPT = 1 << 20;

  private static final int BLOCK = 1 << 16;

  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private Path place = Path.of(System.getProperty("java.io.tmpdir"));
  private Optional<FileChannel> file = Optional.empty();

  void add(String text) throws OutputException {
    kept.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    if (kept.size() > KEPT) {
      spill();
    }
  }

  private void spill() throws OutputException {
    try {
      FileChannel channel = channel();
      ByteBuffer bytes = ByteBuffer.wrap(kept.toByteArray());
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      kept.reset();
    } catch (IOException failure) {
      throw new OutputException(place, failure);
    }
  }

  private FileChannel channel() throws IOException {
    if (file.isEmpty()) {
      place = Files.createTempFile("perf-", ".tmp");
      file =
          Optional.of(
              FileChannel.open(
                  place,
                  StandardOpenOption.READ,
                  StandardOpenOption.WRITE,
                  StandardOpenOption.DELETE_ON_CLOSE));
    }
    return file.get();
  }

  /** Writes all that was added. */
  void copyTo(Output output) throws OutputException {
    if (file.isPresent()) {
      copy(file.get(), output);
    }
    output.write(kept.toByteArray());
  }

  private void copy(FileChannel channel, Output output) throws OutputException {
    byte[] block = new byte[BLOCK];
    try {
      InputStream in = Channels.newInputStream(channel.position(0));
      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        output.write(block, read);
      }
    } catch (OutputException failure) {
      throw failure;
    } catch (IOException failure) {
      throw new OutputException(place, failure);
    }
  }

  @Override
  public void close() throws OutputException {
    try {
      if (file.isPresent()) {
        file.get().close();
      }
    } catch (IOException failure) {
      throw new OutputException(place, failure);
    }
  }
}
