package org.demarche.store;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Locale;
import org.demarche.model.Anchors;
import org.demarche.model.Dossier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/**
 * Reads the JSON form off the records of the model, which know nothing of JSON. A component is required unless it is
 * {@code @Nullable} or may be empty (a text, a list, the anchors); {@code extras} holds the fields that nobody knows;
 * enums are written in lower case with hyphens.
 */
final class RecordIntrospector extends JacksonAnnotationIntrospector {
    private static final String EXTRAS = "extras";
    private static final PropertyName NO_NAME = PropertyName.construct("\0");

    @Override
    public @Nullable Boolean hasAnySetter(MapperConfig<?> config, Annotated member) {
        RecordComponent component = component(member);
        boolean holdsUnknown = component != null && component.getName().equals(EXTRAS);
        return holdsUnknown ? Boolean.TRUE : super.hasAnySetter(config, member);
    }

    @Override
    public @Nullable Boolean hasAnyGetter(MapperConfig<?> config, Annotated member) {
        boolean holdsUnknown = member instanceof AnnotatedMethod method && method.getName().equals(EXTRAS);
        return holdsUnknown ? Boolean.TRUE : super.hasAnyGetter(config, member);
    }

    /** Gives the holder of unknown fields a name that no field has, since a field may well be named "extras". */
    @Override
    public @Nullable PropertyName findNameForDeserialization(MapperConfig<?> config, Annotated member) {
        RecordComponent component = component(member);
        boolean holdsUnknown = component != null && component.getName().equals(EXTRAS);
        return holdsUnknown ? NO_NAME : super.findNameForDeserialization(config, member);
    }

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated member) {
        RecordComponent component = component(member);
        if (component == null || component.getName().equals(EXTRAS)) {
            return super.findSetterInfo(config, member);
        }
        return JsonSetter.Value.forValueNulls(whenAbsent(component), Nulls.FAIL);
    }

    @Override
    public @Nullable Object findDeserializer(MapperConfig<?> config, Annotated member) {
        RecordComponent component = component(member);
        boolean version = component != null && component.getDeclaringRecord() == Dossier.class
                && component.getName().equals("format");
        return version ? new FormatVersion() : super.findDeserializer(config, member);
    }

    @Override
    public String[] findEnumValues(MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
        for (int i = 0; i < constants.length; i++) {
            names[i] = jsonName(constants[i]);
        }
        return names;
    }

    static String jsonName(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Nulls whenAbsent(RecordComponent component) {
        Class<?> type = component.getType();
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            return Nulls.SET;
        }
        boolean mayBeEmpty = type == String.class || type == Anchors.class || Collection.class.isAssignableFrom(type);
        return mayBeEmpty ? Nulls.AS_EMPTY : Nulls.FAIL;
    }

    private static @Nullable RecordComponent component(Annotated member) {
        return member instanceof AnnotatedParameter parameter && parameter.getDeclaringClass().isRecord()
                ? parameter.getDeclaringClass().getRecordComponents()[parameter.getIndex()] : null;
    }
}
