package io.github.perfbudget.consumer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.io.json.FilingModule;
import io.github.perfbudget.model.Filing;
import java.io.IOException;
import java.nio.file.Path;

/** A filing in JSON of an application's own, by the application's own mapper. */
public final class OwnMapper {

  /**
   * What the application stores.
   *
   * @param received when it came in
   * @param filing the filing
   */
  public record Received(String received, Filing filing) {}

  private OwnMapper() {}

  /**
   * Writes and reads a record that holds a filing.
   *
   * @param args the file
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] args) throws IOException {
    ObjectMapper mapper = JsonMapper.builder().addModule(new FilingModule()).build();
    Filing filing = TableText.read(Path.of(args[0])).filing();

    String json = mapper.writeValueAsString(new Received("2025-02-14", filing));
    System.out.println(json.substring(0, 71));
    System.out.println(mapper.readValue(json, Received.class).filing().equals(filing));
  }
}
