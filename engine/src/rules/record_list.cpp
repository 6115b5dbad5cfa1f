#include "rules/record_list.h"

#include "rules/model.h"

namespace canonym {

RecordList::Later::Later(std::size_t count, Read how) : items(count), read(std::move(how)) {}
RecordList::Later::~Later() = default;

RecordList::RecordList(std::size_t count, Read read)
    : later_(std::make_shared<const Later>(count, std::move(read))) {}

std::size_t RecordList::size() const {
  return later_ ? later_->items.size() : own_.size();
}

const Record& RecordList::operator[](std::size_t index) const {
  return later_ ? later_->items.get(index, later_->read) : own_[index];
}

const Record* RecordList::held(std::size_t index) const {
  return later_ ? later_->items.find(index) : &own_[index];
}

const void* RecordList::place_of(std::size_t index) const {
  return later_ ? later_->items.place_of(index) : nullptr;
}

void RecordList::visit(const std::function<void(std::uint32_t, const Record&)>& take) const {
  for (std::uint32_t index = 0; index < size(); ++index) {
    if (later_)
      take(index, later_->read(index));
    else
      take(index, own_[index]);
  }
}

std::vector<Record>& RecordList::own() {
  if (later_) {
    std::vector<Record> read(begin(), end());
    own_ = std::move(read);
    later_.reset();
  }
  return own_;
}

}  // namespace canonym
