#pragma once

#include <string>

#include "sim/xml.h"

namespace roadcall::sim {

/// Which verbs a document may have: those of a call, or those of an answer to a text.
enum class DocumentKind { voice, message };

/// Checks every verb, attribute, value and place of a document against SignalWire's cXML reference.
/// Case matters. The carrier itself only warns of some of these; here they are all mistakes.
/// On failure false, and `problem` names verb and attribute.
bool check_document(const xml::Node& root, DocumentKind kind, std::string& problem);

/// The attribute as a whole number, or `otherwise` when it is absent.
int number_of(const xml::Node& node, std::string_view attribute, int otherwise);
std::string text_of(const xml::Node& node, std::string_view attribute,
                    std::string_view otherwise = "");
bool flag_of(const xml::Node& node, std::string_view attribute, bool otherwise);

}  // namespace roadcall::sim
