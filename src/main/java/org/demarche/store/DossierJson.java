package org.demarche.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.function.Function;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.EventId;
import org.demarche.model.id.Id;
import org.demarche.model.id.KindId;
import org.demarche.model.id.QuoteId;
import org.demarche.model.id.SideId;
import org.demarche.model.id.SpeakerId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdScalarSerializer;
import tools.jackson.databind.type.LogicalType;

/** The JSON form of a dossier: how the records of the model and JSON stand for each other. */
public final class DossierJson {
    /** The deepest nesting that is read; a dossier needs six levels, unknown fields may need more. */
    static final int MAX_NESTING = 100;
    /** The longest single text that is read, in UTF-16 units: about ten thousand printed pages. */
    static final int MAX_TEXT = 20_000_000;
    private static final int MAX_NAME = 1_000;

    private DossierJson() {}

    /** A mapper that refuses documents of more than {@code maxLength} UTF-16 units. */
    public static JsonMapper mapper(long maxLength) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_NESTING)
                        .maxStringLength(MAX_TEXT)
                        .maxNameLength(MAX_NAME)
                        .maxDocumentLength(maxLength)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(StreamWriteFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                .build();
        return JsonMapper.builder(factory)
                .annotationIntrospector(new RecordIntrospector())
                .addModules(texts(), new AnchorsModule())
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .withCoercionConfig(LogicalType.Textual, coercion -> coercion
                        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                .enable(SerializationFeature.INDENT_OUTPUT)
                .defaultPrettyPrinter(layout())
                .build();
    }

    private static DefaultPrettyPrinter layout() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
    }

    /** What is one text in JSON: ids and dates. */
    private static SimpleModule texts() {
        return new SimpleModule("dossier")
                .addSerializer(Id.class, new ToText<>(Id.class, Id::value))
                .addSerializer(Edtf.class, new ToText<>(Edtf.class, Edtf::text))
                .addDeserializer(ArticleId.class, new FromText<>(ArticleId.class, ArticleId::new))
                .addDeserializer(EventId.class, new FromText<>(EventId.class, EventId::new))
                .addDeserializer(KindId.class, new FromText<>(KindId.class, KindId::new))
                .addDeserializer(QuoteId.class, new FromText<>(QuoteId.class, QuoteId::new))
                .addDeserializer(SideId.class, new FromText<>(SideId.class, SideId::new))
                .addDeserializer(SpeakerId.class, new FromText<>(SpeakerId.class, SpeakerId::new))
                .addDeserializer(Edtf.class, new FromText<>(Edtf.class, Edtf::parse));
    }

    private static final class ToText<T> extends StdScalarSerializer<T> {
        private final Function<? super T, String> text;

        ToText(Class<T> type, Function<? super T, String> text) {
            super(type);
            this.text = text;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            generator.writeString(text.apply(value));
        }
    }

    private static final class FromText<T> extends StdScalarDeserializer<T> {
        private final Class<T> type;
        private final Function<String, ? extends T> parse;

        FromText(Class<T> type, Function<String, ? extends T> parse) {
            super(type);
            this.type = type;
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return type.cast(context.handleUnexpectedToken(String.class, parser));
            }
            try {
                return parse.apply(parser.getString());
            } catch (IllegalArgumentException e) {
                throw context.instantiationException(type, e);
            }
        }
    }
}
